import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { EditionDifferences } from "@/app/_ui/checklists/edition-differences";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { editionDifferences } from "@/lib/checklists/queries/edition-differences";
import { newestPublished } from "@/lib/checklists/queries/editions";
import { moveToEditionAction } from "./move-to-edition.action";
import { MoveToEditionForm } from "./move-to-edition.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.newer");
  return { title: t("pageTitle") };
}

/** What the newest edition asks that the case's own does not, and the way to it. */
export default async function CaseEditionPage({ params }: Props) {
  const { caseId } = await params;
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "casework.view-checklist");
    const newest = await newestPublished(scope);
    if (!newest || newest.number <= head.checklistEdition || head.status !== "open") return null;
    const differences = await editionDifferences(scope, head.checklistEdition, newest.number);
    return { head, newest, differences };
  });
  if (!shown) redirect(`/saker/${caseId}/sjekkliste`);
  const { head, newest, differences } = shown;
  const t = await getTranslations("checklists.newer");
  const numbers = { edition: head.checklistEdition, newer: newest.number };
  return (
    <Page width="narrow">
      <Section title={t("pageTitle")}>
        <p>{t("pageLead", numbers)}</p>
        {newest.note && <Alert tone="info">{newest.note}</Alert>}
        <EditionDifferences differences={differences} />
        <Messages namespaces={["checklists.errors", "cases.errors"]}>
          <MoveToEditionForm
            action={moveToEditionAction}
            caseId={caseId}
            version={head.version}
            label={t("move", numbers)}
          />
        </Messages>
        <p>
          <AppLink href={`/saker/${caseId}/sjekkliste`}>{t("back")}</AppLink>
        </p>
      </Section>
    </Page>
  );
}
