import type { AccessEntry } from "./access/entry";
import { publicAccess } from "./access/public";

/** Every page, route and action with its rule. One that is not listed fails the build. */
export const accessRegistry: readonly AccessEntry[] = [...publicAccess];
