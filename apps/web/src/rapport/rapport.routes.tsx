import type { RouteObject } from 'react-router';

export const rapportRoutes: RouteObject[] = [];
