/** The room's addresses. */
export const sokvagar = {
  enheter: '/organisation',
  enhet: (id: string): string => `/organisation/enheter/${id}`,
  grupper: '/organisation/grupper',
  grupp: (id: string): string => `/organisation/grupper/${id}`,
};
