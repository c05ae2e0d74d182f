# footproof in a container: node scripts/build.mjs first, then docker compose build.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY dist dist
USER node
WORKDIR /work
ENTRYPOINT ["node", "/app/dist/cli.js"]
