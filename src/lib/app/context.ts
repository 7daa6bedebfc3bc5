import { createContext } from 'svelte';
import type { App } from './app.svelte';

/** The running app, given out by the root layout to every page below it. */
export const [getApp, setApp] = createContext<App>();
