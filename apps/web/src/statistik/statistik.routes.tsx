import type { RouteObject } from 'react-router';

export const statistikRoutes: RouteObject[] = [];
