/** Something the reader can do next: go somewhere, or set something in motion. */
export type Action =
	| { readonly label: string; readonly href: string }
	| { readonly label: string; readonly onselect: () => void };
