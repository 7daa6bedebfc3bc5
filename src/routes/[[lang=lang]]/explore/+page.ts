import { openRegister } from '$lib/app';
import { isOnScreen } from './on-screen';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	const opening = openRegister(app.shelf);
	return { register: isOnScreen('register') ? await opening : opening };
};
