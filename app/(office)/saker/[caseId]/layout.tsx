import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { openedCase } from "@/app/_server/opened-case";
import { requireCtx } from "@/app/_server/session";
import { isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import styles from "./case.module.css";
import { CaseHeaderView } from "./case-header.view";
import { CaseTabs } from "./case-tabs.client";

const TABS = [
  { key: "overview", path: "" },
  { key: "selfSettlement", path: "/selvbosetting" },
  { key: "people", path: "/personer" },
  { key: "settlement", path: "/bosetting" },
  { key: "home", path: "/bolig" },
  { key: "guidance", path: "/veiledning" },
  { key: "volunteers", path: "/frivillige" },
  { key: "interpreter", path: "/tolk" },
  { key: "programme", path: "/program" },
  { key: "documents", path: "/dokumenter" },
  { key: "followUp", path: "/oppfolging" },
  { key: "history", path: "/historikk" },
] as const;

type Props = { children: ReactNode; params: Promise<{ caseId: string }> };

/** The header that stays while one works with a case. Pages below open the case for themselves. */
export default async function CaseLayout({ children, params }: Props) {
  const { caseId } = await params;
  return (
    <>
      <CaseFrame caseId={caseId} />
      {children}
    </>
  );
}

/** Reads beside the page below, which would wait for what the layout itself awaits. */
async function CaseFrame({ caseId }: { caseId: string }) {
  const ctx = await requireCtx();
  const header = await openedCase(caseId);
  const t = await getTranslations("cases.tabs");
  return (
    <div className={styles.frame}>
      <CaseHeaderView header={header} today={ctx.today} />
      <CaseTabs
        label={t("label")}
        base={`/saker/${caseId}`}
        tabs={TABS.filter(
          ({ key }) => key !== "selfSettlement" || isAgreedSelfSettlement(header.settlementType),
        ).map(({ key, path }) => ({ path, label: t(key) }))}
      />
    </div>
  );
}
