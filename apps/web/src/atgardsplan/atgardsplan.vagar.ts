/** The room's addresses. */
export const sokvagar = {
  atgarder: '/atgarder',
  tavla: '/atgarder/tavla',
  atgard: (id: string): string => `/atgarder/${id}`,
};
