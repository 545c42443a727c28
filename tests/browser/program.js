/** Runs the program under test. */
import { spawn, spawnSync } from "node:child_process";
import { isAbsolute, join } from "node:path";
import { env } from "node:process";
import { repository } from "./where.js";

/** JINWI names a binary; without it cargo builds one, so that no stale binary is ever tested. */
const [name, ...first] = env.JINWI ? [env.JINWI] : ["cargo", "run", "--quiet", "--locked", "--"];

/** Runs it, and says with what code it ended. @param {string[]} given its arguments @param {"inherit" | "ignore"} [output] */
export function jinwi(given, output = "inherit") {
  const { status, error } = spawnSync(name, [...first, ...given], { cwd: repository, stdio: ["ignore", output, output] });
  if (error) throw error;
  return status ?? 1;
}

/** Starts it in the background. @param {string[]} given its arguments @param {string} folder where */
export function start(given, folder) {
  const binary = isAbsolute(name) || name === "cargo" ? name : join(repository, name);
  const manifest = name === "cargo" ? ["run", "--quiet", "--locked", "--manifest-path", join(repository, "Cargo.toml"), "--"] : first;
  return spawn(binary, [...manifest, ...given], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
}
