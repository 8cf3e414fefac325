/** The room's addresses. */
export const sokvagar = {
  uppfoljningar: '/uppfoljning',
  uppfoljning: (id: string): string => `/uppfoljning/${id}`,
};
