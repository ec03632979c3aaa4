import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { supplierOptions } from "@/app/_ui/interpreters/supplier-options";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { interpreterRoles } from "@/lib/interpreters/access";
import { viewInterpreter } from "@/lib/interpreters/queries/interpreters";
import { suppliers } from "@/lib/interpreters/queries/suppliers";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { changeInterpreterAction } from "./change-interpreter.action";
import { ChangeInterpreterForm } from "./change-interpreter.form";

type Props = { params: Promise<{ interpreterId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.form");
  return { title: t("change") };
}

/** An interpreter: everything that the register holds, to read and to change. */
export default async function InterpreterPage({ params }: Props) {
  await requireRole("/tolker/[interpreterId]", ...interpreterRoles);
  const { interpreterId } = await params;
  const { interpreter, from, languages } = await read(async (scope) => {
    const interpreter = await viewInterpreter(scope, interpreterId);
    const [from, options] = await Promise.all([suppliers(scope), codeOptions(scope, "language")]);
    return { interpreter, from, languages: options.language };
  });
  const t = await getTranslations("interpreters");
  return (
    <Page width="narrow">
      <PageHeader
        title={interpreter.name}
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
        <ChangeInterpreterForm
          action={changeInterpreterAction.bind(null, interpreter.id)}
          interpreter={interpreter}
          options={{ languages, suppliers: supplierOptions(from, interpreter.supplierId) }}
        />
      </Messages>
    </Page>
  );
}
