import { loadDemo } from "./store";

// Run as a program: writes the demo municipalities of this release, once for a database.

const outcome = await loadDemo();
if (outcome === "present_but_older") {
  console.warn(
    "The demo data here is of another release and is left as it is. Start over with npm run db:reset.",
  );
}
