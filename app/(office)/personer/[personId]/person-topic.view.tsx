import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";

/** A page on which one topic of a person is changed. */
export function PersonTopic({
  person,
  title,
  lead,
  namespaces,
  children,
}: {
  person: { id: string; displayName: string };
  title: string;
  lead?: string;
  /** Parts of the texts that the form below uses, besides fields and errors of people. */
  namespaces?: readonly string[];
  children: ReactNode;
}) {
  const t = useTranslations("people.list");
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumb={[
          { label: t("title"), href: "/personer" },
          { label: person.displayName, href: `/personer/${person.id}` },
        ]}
        title={title}
        lead={lead}
      />
      <Messages
        namespaces={[
          "people.fields",
          "people.form",
          "people.errors",
          "people.warnings",
          ...(namespaces ?? []),
        ]}
      >
        {children}
      </Messages>
    </Page>
  );
}
