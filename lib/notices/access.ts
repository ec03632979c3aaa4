import { caseRoles } from "@/lib/platform/context";

/** Those who work with cases, and so have deadlines to be told of. */
export const digestReaders = caseRoles;
