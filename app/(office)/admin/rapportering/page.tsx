import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { contactKeepers } from "@/lib/reporting/access";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { FieldTable } from "./field-table.view";
import { setSupportContactAction } from "./set-support-contact.action";
import { SetSupportContactForm } from "./set-support-contact.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reporting.admin");
  return { title: t("title") };
}

/** Which fields go to the state, by when, and whom the municipality's own people ask. */
export default async function ReportingPage() {
  await requireRole("/admin/rapportering", ...contactKeepers);
  const contacts = await read(supportContacts);
  const t = await getTranslations("reporting");
  return (
    <Page>
      <PageHeader title={t("admin.title")} lead={t("admin.lead")} />
      <Section title={t("admin.contacts")}>
        <p>{t("admin.contactsText")}</p>
        <Messages namespaces={["reporting.admin", "reporting.errors"]}>
          {contacts.map((contact) => (
            <SetSupportContactForm
              key={`${contact.register} ${contact.version}`}
              action={setSupportContactAction}
              contact={contact}
              name={t(`registers.${contact.register}`)}
            />
          ))}
        </Messages>
      </Section>
      <Section title={t("admin.fields")}>
        <FieldTable />
      </Section>
    </Page>
  );
}
