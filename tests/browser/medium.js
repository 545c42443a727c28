/** A copy on what nobody can write to. */
import { spawnSync } from "node:child_process";
import { constants, chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @param {string} command @param {string[]} given */
function run(command, given) {
  const { status, error, stderr } = spawnSync(command, given, { encoding: "utf8" });
  return error?.message ?? (status === 0 ? null : stderr);
}

/**
 * Puts a folder into an image of squashfs and mounts that. Who may mount hangs on the machine, a container may not; then
 * it is a copy of the folder in which nothing may be written, which holds whoever is not root.
 * @param {string} folder
 */
export async function mounted(folder) {
  const own = mkdtempSync(join(tmpdir(), "medium-"));
  const [image, place] = [join(own, "guide.sqfs"), join(own, "읽기 전용 medium")];
  mkdirSync(place);
  // Nothing is compressed, which would take most of the time.
  const packed = run("mksquashfs", [folder, image, "-quiet", "-no-progress", "-noI", "-noD", "-noF", "-noX"]);
  if (packed !== null) throw new Error(`no image of squashfs: ${packed}`);
  const isMounted = run("mount", ["-o", "loop,ro", image, place]) === null;
  if (!isMounted) {
    cpSync(folder, place, { recursive: true, mode: constants.COPYFILE_FICLONE });
    mode(place, 0o555, 0o444);
  }
  return {
    root: `${pathToFileURL(place).href}/`,
    close() {
      if (isMounted) run("umount", [place]);
      else mode(place, 0o755, 0o644);
      rmSync(own, { recursive: true });
    },
  };
}

/** Sets the modes of all folders and files. @param {string} place @param {number} folders @param {number} files */
function mode(place, folders, files) {
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files);
  chmodSync(place, folders);
}
