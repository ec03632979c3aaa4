import given from "@/db/reference/integration-law.json";

/** The rows of law that this release gives, as they are loaded. */
export const legalRows: readonly unknown[] = given.rules;
