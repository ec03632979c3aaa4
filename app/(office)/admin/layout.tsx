import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireCtx } from "@/app/_server/session";
import { Stack } from "@/app/_ui/kit/page";
import { curriculumKeepers } from "@/lib/guidance/access";
import { lawKeepers } from "@/lib/law/access";
import { letterReaders } from "@/lib/letters/access";
import { phraseKeepers } from "@/lib/phrases/access";
import { hasRole, type Role } from "@/lib/platform/context";
import { policyReaders } from "@/lib/policy/access";
import { settingRoles } from "@/lib/programme/access";
import { contactKeepers } from "@/lib/reporting/access";
import { routineKeepers } from "@/lib/routines/access";
import { watchKeepers } from "@/lib/watch/access";
import { AdminTabs } from "./admin-tabs.client";

const tabs = [
  { key: "people", href: "/admin/brukere", roles: ["administrator"] },
  { key: "teams", href: "/admin/team", roles: ["administrator"] },
  { key: "checklists", href: "/admin/sjekklister", roles: ["administrator"] },
  { key: "routines", href: "/admin/rutiner", roles: routineKeepers },
  { key: "guidance", href: "/admin/veiledning", roles: curriculumKeepers },
  { key: "deadlines", href: "/admin/frister", roles: ["administrator"] },
  { key: "law", href: "/admin/lovregler", roles: lawKeepers },
  { key: "policy", href: "/admin/selvbosetting", roles: policyReaders },
  { key: "programme", href: "/admin/program", roles: settingRoles },
  { key: "letters", href: "/admin/brev", roles: letterReaders },
  { key: "phrases", href: "/admin/fraser", roles: phraseKeepers },
  { key: "reporting", href: "/admin/rapportering", roles: contactKeepers },
  { key: "watch", href: "/admin/oppmerksomhet", roles: watchKeepers },
  { key: "import", href: "/admin/import", roles: ["administrator", "settlement_officer"] },
  { key: "log", href: "/admin/logg", roles: ["auditor"] },
] as const satisfies readonly { key: string; href: string; roles: readonly Role[] }[];

/** The parts of administration that one's roles open; a single part needs no tabs. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireCtx();
  const t = await getTranslations("users.admin");
  const shown = tabs.filter(({ roles }) => hasRole(actor, ...roles));
  return (
    <Stack gap="lg">
      {shown.length > 1 && (
        <AdminTabs
          label={t("tabs")}
          tabs={shown.map(({ key, href }) => ({ href, label: t(key) }))}
        />
      )}
      {children}
    </Stack>
  );
}
