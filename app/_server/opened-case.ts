import "server-only";
import { cache } from "react";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { read } from "./read";

/** The header of a case, opened once a request for what stands above the page and for the page itself. */
export const openedCase = cache((caseId: string) => read((scope) => caseHeader(scope, caseId)));
