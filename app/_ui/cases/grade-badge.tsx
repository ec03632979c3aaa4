import { useTranslations } from "next-intl";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { AddressProtectionBadge } from "../kit/address-protection";

const KIT_GRADES = {
  none: "none",
  klientadresse: "client_address",
  fortrolig: "confidential",
  strengt_fortrolig: "strictly_confidential",
} as const;

/** The grade of address protection in words, and nothing when there is none. */
export function GradeBadge({ grade }: { grade: ProtectionGrade }) {
  const t = useTranslations("codes.address_protection");
  return <AddressProtectionBadge grade={KIT_GRADES[grade]} label={t(grade)} />;
}
