/** Builds the sample guide into the place where the tests look for it: a fresh copy each time. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { env, exit } from "node:process";
import { jinwi } from "./program.js";
import { guide, repository } from "./where.js";

if (env.GUIDE) exit(0); // The copy is somebody else's: take it as it is.

rmSync(dirname(guide), { recursive: true, force: true });
mkdirSync(dirname(guide), { recursive: true });
// The customs edition holds every record of the sample, and so every kind of page.
exit(jinwi(["build", "--content", join(repository, "content"), "--out", guide, "--edition", "customs"]));
