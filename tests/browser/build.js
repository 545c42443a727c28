/** Builds the sample guide into the place where the tests look for it: a fresh copy each time. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { env, exit } from "node:process";
import { guide, repository } from "./where.js";

if (env.GUIDE) exit(0); // The copy is somebody else's: take it as it is.

// JINWI names a binary; without it cargo builds one, so that no stale binary is ever tested.
const [program, ...first] = env.JINWI ? [env.JINWI] : ["cargo", "run", "--quiet", "--locked", "--"];
rmSync(dirname(guide), { recursive: true, force: true });
mkdirSync(dirname(guide), { recursive: true });
// The customs edition holds every record of the sample, and so every kind of page.
const build = ["build", "--content", join(repository, "content"), "--out", guide, "--edition", "customs"];
const { status, error } = spawnSync(program, [...first, ...build], { cwd: repository, stdio: "inherit" });
if (error) throw error;
exit(status ?? 1);
