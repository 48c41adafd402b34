// Applies overlay files to a document with openapi-format, which shares nothing with our engine.
// node second_overlay_tool.js DOCUMENT RESULT.json OVERLAY...
const fs = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const { openapiOverlay, parseFile } = createRequire(join(process.cwd(), "x.js"))("openapi-format");

async function main() {
  const [source, target, ...overlays] = process.argv.slice(2);
  let document = await parseFile(source, {});
  for (const file of overlays) {
    const result = await openapiOverlay(document, { overlaySet: await parseFile(file, {}) });
    document = result.data;
  }
  fs.writeFileSync(target, JSON.stringify(document));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
