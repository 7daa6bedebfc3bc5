export const subject = { a: 1 };
