// admin-lte declares some fifty libraries of its demo pages as dependencies. The shop uses its style sheet and script only, so the
// lock file leaves the rest out; the addresses go too, so that every machine asks the registry it is configured for.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
delete lock.packages["node_modules/admin-lte"].dependencies;

const reachable = new Set();
const visit = names => {
  for (const name of names) {
    const entry = lock.packages[`node_modules/${name}`];
    if (entry && !reachable.has(name)) {
      reachable.add(name);
      visit(Object.keys({ ...entry.dependencies, ...entry.peerDependencies }));
    }
  }
};
visit(Object.keys(lock.packages[""].dependencies));

lock.packages = Object.fromEntries(Object.entries(lock.packages)
  .filter(([path]) => path === "" || reachable.has(path.replace("node_modules/", "")))
  .map(([path, { resolved, ...entry }]) => [path, entry]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
