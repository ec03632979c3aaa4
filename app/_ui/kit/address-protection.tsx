import { PadlockLockedIcon } from "@navikt/aksel-icons";
import { Tag, type Tone } from "./tag";

export type ProtectionGrade = "none" | "client_address" | "confidential" | "strictly_confidential";

const TONES: Record<ProtectionGrade, Tone> = {
  none: "neutral",
  client_address: "warning",
  confidential: "warning",
  strictly_confidential: "danger",
};

/** Tells that an address is protected and how strictly, and nothing when it is not. */
export function AddressProtectionBadge({
  grade,
  label,
}: {
  grade: ProtectionGrade;
  label: string;
}) {
  if (grade === "none") return null;
  return (
    <Tag tone={TONES[grade]} icon={<PadlockLockedIcon aria-hidden />}>
      {label}
    </Tag>
  );
}
