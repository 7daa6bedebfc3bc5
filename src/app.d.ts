declare global {
	namespace App {
		interface Error {
			message: string;
		}

		interface PageState {
			/** An assignment is being taken: the whole screen is for its questions. */
			taking?: true;
		}
	}
}

export {};
