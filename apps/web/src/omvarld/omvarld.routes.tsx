import type { RouteObject } from 'react-router';

export const omvarldRoutes: RouteObject[] = [];
