import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { EditionDifferences } from "@/app/_ui/checklists/edition-differences";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { editionDifferences } from "@/lib/checklists/queries/edition-differences";
import { shownEdition } from "@/lib/checklists/queries/shown-edition";
import { discardDraftAction } from "./discard-draft.action";
import { publishDraftAction } from "./publish-draft.action";
import { PublishDraftForm } from "./publish-draft.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.publish");
  return { title: t("publish") };
}

/** What the draft changes, and the note that goes with it out to the cases. */
export default async function PublishChecklistPage() {
  await requireRole("/admin/sjekklister/publiser", "administrator");
  const { draft, inForce, differences } = await read(async (scope) => {
    const desk = await shownEdition(scope);
    const differences = desk.draft
      ? await editionDifferences(scope, desk.inForce.number, desk.draft.number)
      : [];
    return { ...desk, differences };
  });
  if (!draft) redirect("/admin/sjekklister");
  const t = await getTranslations("checklists");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("publish.title", { number: draft.number })}
        lead={t("publish.lead", { number: inForce.number })}
        breadcrumb={[{ label: t("library.title"), href: "/admin/sjekklister" }]}
      />
      <EditionDifferences differences={differences} />
      <Messages namespaces={["checklists.publish", "checklists.errors"]}>
        {differences.length > 0 && (
          <Section title={t("publish.publish")}>
            <PublishDraftForm action={publishDraftAction} version={draft.version} />
          </Section>
        )}
        <Disclosure summary={t("publish.discard")}>
          <Stack gap="sm">
            <p>{t("publish.discardText")}</p>
            <ConfirmActForm
              action={discardDraftAction}
              hidden={{ version: draft.version }}
              label={t("publish.discard")}
              tone="danger"
              variant="secondary"
            />
          </Stack>
        </Disclosure>
      </Messages>
    </Page>
  );
}
