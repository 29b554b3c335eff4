# The bot as an image: `docker build -t kolme-kuppia .`
# Everything that changes is under /data; the rest may be mounted read-only.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
RUN npm sbom --omit=dev --package-lock-only --sbom-format=cyclonedx > sbom.json

FROM node:24-slim
LABEL org.opencontainers.image.title="Kolme kuppia" \
      org.opencontainers.image.description="A Microsoft Teams bot for Finnish supported-employment job coaching" \
      org.opencontainers.image.licenses="MIT" \
      kolme-kuppia.sbom="/app/sbom.json"
WORKDIR /app
COPY --from=packages /app/package.json /app/sbom.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data
RUN chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 STORE=sqlite:/data/kolme-kuppia.db
VOLUME /data
EXPOSE 3978
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "dist/bot.js"]
