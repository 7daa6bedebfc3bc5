export const match = (value: string): boolean => value === 'ar';
