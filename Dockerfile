# Verbatim in a container: docker build -t verbatim . && docker run --env-file .env -v "$PWD/corpus:/app/corpus:ro" -v verbatim-data:/app/data verbatim
FROM node:22-bookworm-slim

ENV NODE_ENV=production HEALTH_PORT=8080
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

COPY src ./src
COPY commands ./commands
COPY corpus ./corpus
# The program is bundled at its first start: here, where that may be written.
RUN node src/start.mjs source > /dev/null

# The only folder that is written to. The corpus may be mounted read-only.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node

HEALTHCHECK --interval=30s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "process.env.HEALTH_PORT === 'off' ? process.exit(0) : fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Node itself, so that SIGTERM reaches the program: it finishes what is under way and leaves within five seconds.
# A larger nursery: at a hundred questions a second a third of the time went into moving what soon was garbage.
CMD ["node", "--max-semi-space-size=64", "src/start.mjs"]
