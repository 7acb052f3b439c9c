# art13 in a container: docker build -t art13 . && docker run --rm -v "$PWD:/notices:ro" art13 check .
FROM node:22-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-slim
COPY --from=build /tmp/art13-*.tgz /tmp/
RUN npm install --global --omit=optional --no-audit --no-fund /tmp/art13-*.tgz \
  && rm -rf /tmp/art13-*.tgz /root/.npm
USER node
WORKDIR /notices
ENTRYPOINT ["art13"]
CMD ["--help"]
