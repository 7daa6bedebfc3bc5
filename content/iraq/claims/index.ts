import { defineNotes } from '$lib/content';
import { ids } from '../ids';
import { coalition } from './coalition';
import { epidemic } from './epidemic';
import { pmf } from './pmf';
import { strikes } from './strikes';

/** Opinions, forecasts and disputed claims: each true only as somebody's word. */
export const claims = defineNotes(ids, 'claim', { ...coalition, ...strikes, ...pmf, ...epidemic });
