/** The schemas of the content's files, as an editor's editor would use them. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { repository } from "./where.js";

const content = join(repository, "content");
const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml") && !file.endsWith(".lock.yaml"));
const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false });
const { "yaml.schemas": wired } = JSON.parse(readFileSync(join(repository, ".vscode/settings.json"), "utf8"));
const names = readdirSync(join(repository, "docs/schema")).map((file) => file.replace(".schema.json", ""));
const named = names.map((name) => /** @type {const} */ ([name, ajv.compile(JSON.parse(readFileSync(join(repository, `docs/schema/${name}.schema.json`), "utf8")))]));
const schemas = Object.fromEntries(named);
/** @param {string} file */
const of = (file) => schemas[/** @type {string} */ (file.split(/[\\/]/).pop()).replace(".yaml", "")];
/** @param {string} file */
const read = (file) => parse(readFileSync(join(content, file), "utf8"));

describe("the schemas", () => {
  for (const file of files)
    test(`take ${file}`, () => {
      const schema = of(file);
      assert.ok(schema(read(file)), JSON.stringify(schema.errors));
    });

  test("take a mapping file, and refuse one with a field of its own", () => {
    const mapping = /** @type {object} */ (parse(readFileSync(join(repository, "tests/transcripts/editor.in/map.yaml"), "utf8")));
    assert.ok(schemas.mapping(mapping), JSON.stringify(schemas.mapping.errors));
    assert.ok(!schemas.mapping({ ...mapping, colums: {} }));
  });

  const dossier = files.find((file) => file.endsWith("haneulseol-cream/dossier.yaml")) ?? "";
  /** @type {[string, (dossier: any) => void][]} */
  const faults = [
    ["a field that there is none of", (dossier) => (dossier.wieght = "strong")],
    ["a word of no list", (dossier) => (dossier.checkpoints[0].weight = "stronk")],
    ["a field that is missing", (dossier) => delete dossier.brand],
    ["a list where a word stands", (dossier) => (dossier.items = "none")],
    ["a box of three numbers", (dossier) => (dossier.checkpoints[0].pairs[0].genuine_box = [0, 0, 1])],
    ["a country that is none", (dossier) => (dossier.checkpoints[0].seen_in = ["Korea"])],
  ];
  for (const [about, spoil] of faults)
    test(`refuse ${about}`, () => {
      const spoilt = read(dossier);
      spoil(spoilt);
      assert.ok(!of(dossier)(spoilt));
    });

  test("are wired for the sample, and every field says what it is", () => {
    for (const path of Object.keys(wired)) assert.ok(readFileSync(join(repository, path), "utf8"));
    /** @param {any} schema @param {string} path @returns {string[]} */
    const silent = (schema, path) => {
      if (schema.items) return silent(schema.items, path);
      const fields = Object.entries(schema.properties ?? {});
      // Names are written by language, which the field above says.
      return fields.flatMap(([name, field]) => [...(field.description || path.endsWith("names") ? [] : [`${path}.${name}`]), ...silent(field, `${path}.${name}`)]);
    };
    for (const [name] of named) assert.deepEqual(silent(JSON.parse(readFileSync(join(repository, `docs/schema/${name}.schema.json`), "utf8")), name), []);
  });
});
