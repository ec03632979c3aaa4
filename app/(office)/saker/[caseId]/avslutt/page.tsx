import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { CLOSE_REASONS, closesWithOwnAct } from "@/lib/cases/rules/close-reasons";
import { closeCaseAction } from "./close-case.action";
import { CloseCaseForm } from "./close-case.form";
import { reopenCaseAction } from "./reopen-case.action";
import { ReopenCaseForm } from "./reopen-case.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.close");
  return { title: t("title") };
}

/** Closes the case, or opens it again. */
export default async function CloseCasePage({ params }: { params: Params }) {
  await requireRole("/saker/[caseId]/avslutt", "settlement_officer", "manager");
  const { caseId } = await params;
  const head = await read((scope) => requireCase(scope, caseId, "cases.view-closing"));
  const [t, reason] = await Promise.all([
    getTranslations("cases.close"),
    getTranslations("codes.close_reason"),
  ]);
  const open = head.status === "open";
  return (
    <Page width="narrow">
      <Section title={open ? t("title") : t("reopenTitle")}>
        <p>{open ? t("lead") : t("reopenLead")}</p>
        {open && (
          <p>
            {t("ownActs")}{" "}
            <AppLink href={`/saker/${caseId}/bosetting/svar`}>{t("decline")}</AppLink>
            {" · "}
            <AppLink href={`/saker/${caseId}/bosetting/takket-nei`}>{t("refuse")}</AppLink>
          </p>
        )}
        {open && head.openItemCount > 0 && <p>{t("openItems", { count: head.openItemCount })}</p>}
        <Messages namespaces={["cases.close", "cases.errors"]}>
          {open ? (
            <CloseCaseForm
              action={closeCaseAction}
              caseId={caseId}
              version={head.version}
              reasons={CLOSE_REASONS.filter((value) => !closesWithOwnAct(value)).map((value) => ({
                value,
                label: reason(value),
              }))}
            />
          ) : (
            <ReopenCaseForm action={reopenCaseAction} caseId={caseId} version={head.version} />
          )}
        </Messages>
      </Section>
    </Page>
  );
}
