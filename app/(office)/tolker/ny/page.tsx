import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { supplierOptions } from "@/app/_ui/interpreters/supplier-options";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { interpreterRoles } from "@/lib/interpreters/access";
import { suppliers } from "@/lib/interpreters/queries/suppliers";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { registerInterpreterAction } from "./register-interpreter.action";
import { RegisterInterpreterForm } from "./register-interpreter.form";

const FORM_KEY = "interpreters.register-interpreter:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.list");
  return { title: t("new") };
}

export default async function NewInterpreterPage() {
  await requireRole("/tolker/ny", ...interpreterRoles);
  const { kept, from, languages } = await read(async (scope) => {
    const [kept, from, options] = await Promise.all([
      unsentForm(scope, FORM_KEY),
      suppliers(scope),
      codeOptions(scope, "language"),
    ]);
    return { kept, from, languages: options.language };
  });
  const t = await getTranslations("interpreters");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("list.new")}
        lead={t("form.newLead")}
        breadcrumb={[{ label: t("list.title"), href: "/tolker" }]}
      />
      <Messages
        namespaces={[
          "interpreters.fields",
          "interpreters.form",
          "interpreters.mode",
          "interpreters.errors",
          "codes.interpreter_category",
        ]}
      >
        <RegisterInterpreterForm
          action={registerInterpreterAction}
          draft={draftOf(FORM_KEY, kept)}
          options={{ languages, suppliers: supplierOptions(from) }}
        />
      </Messages>
    </Page>
  );
}
