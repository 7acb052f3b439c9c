# art13 in a container: docker build -t art13 . && docker run --rm -v "$PWD:/notices:ro" art13 check .
FROM node:22-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund && mkdir package && npm pack --ignore-scripts --pack-destination package

FROM node:22-slim
WORKDIR /install
COPY --from=build /build/package/ ./
RUN npm install --global --omit=optional --no-audit --no-fund ./*.tgz \
  && rm ./*.tgz && npm cache clean --force
USER node
WORKDIR /notices
ENTRYPOINT ["art13"]
CMD ["--help"]
