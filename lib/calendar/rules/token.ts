import type { MunicipalityId } from "@/lib/platform/context";

/** The secret part: 32 random bytes in base64url. */
const PATTERN = /^(\d{4})-([\w-]{43})(?:\.ics)?$/;

/** The municipality and the secret that the address of a feed names; null for anything else. */
export function feedToken(text: string): { municipalityId: MunicipalityId; token: string } | null {
  const [, municipality, secret] = PATTERN.exec(text) ?? [];
  if (!municipality || !secret) return null;
  return {
    municipalityId: municipality as MunicipalityId,
    token: `${municipality}-${secret}`,
  };
}

/** As it stands in an address; some calendars want the ending. */
export function feedPath(token: string): string {
  return `/api/kalender/${token}.ics`;
}
