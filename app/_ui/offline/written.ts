import type { z } from "zod";
import type { sessionContentInput } from "@/lib/guidance/input";

/** What is written of a session, finished or not. */
export type Written = Partial<z.output<typeof sessionContentInput>>;
