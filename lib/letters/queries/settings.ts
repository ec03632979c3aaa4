import "server-only";
import { eq } from "drizzle-orm";
import { letterSetting } from "@/db/schema/letters";
import { municipality } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { DecisionType } from "../rules/appeal";
import type { LetterSettings, Sender } from "../types";

const NOTHING_SET: LetterSettings = {
  department: null,
  address: [],
  phone: null,
  email: null,
  refusalIs: null,
  version: 0,
};

/** The municipality's settings for letters; version 0 when none have been saved. */
export async function letterSettings(scope: Scope): Promise<LetterSettings> {
  const [row] = await scope.tx
    .select()
    .from(letterSetting)
    .where(eq(letterSetting.municipalityId, scope.municipalityId));
  if (!row) return NOTHING_SET;
  const { department, address, phone, email, refusalIs, version } = row;
  return {
    department,
    address,
    phone,
    email,
    refusalIs: refusalIs as DecisionType | null,
    version,
  };
}

/** The name of the municipality that the letters are sent from. */
export async function nameOfMunicipality(scope: Scope): Promise<string> {
  const [row] = await scope.tx
    .select({ name: municipality.name })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  return row?.name ?? "";
}

export function senderFrom(municipality: string, settings: LetterSettings): Sender {
  const { department, address, phone, email } = settings;
  return { municipality, department, address, phone, email };
}
