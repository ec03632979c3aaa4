import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { HelperRegister } from "@/app/_ui/people/helper-register";
import { interpreterRoles } from "@/lib/interpreters/access";
import { interpreterFilterInput } from "@/lib/interpreters/input";
import { listInterpreters } from "@/lib/interpreters/queries/interpreters";
import { suppliers } from "@/lib/interpreters/queries/suppliers";
import { interpreterCategories } from "@/lib/interpreters/rules/interpreting";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { InterpreterList } from "./interpreter-list.view";
import { SupplierList } from "./supplier-list.view";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.list");
  return { title: t("title") };
}

/** The register: interpreters by language and category, and those who supply them. */
export default async function InterpretersPage({ searchParams }: { searchParams: Query }) {
  await requireRole("/tolker", ...interpreterRoles);
  const { sprak, kategori, alle, etter } = await searchParams;
  const filter = interpreterFilterInput.parse({
    language: sprak || undefined,
    category: kategori || undefined,
    retired: alle ? "with" : undefined,
    after: etter,
  });
  const { found, from, languages } = await read(async (scope) => {
    const [found, from, options] = await Promise.all([
      listInterpreters(scope, filter),
      suppliers(scope),
      codeOptions(scope, "language"),
    ]);
    return { found, from, languages: options.language };
  });
  const t = await getTranslations("interpreters.list");
  const s = await getTranslations("interpreters.suppliers");
  const categories = await getTranslations("interpreters.category");
  const narrowed = Boolean(filter.language || filter.category);
  const add = (
    <LinkButton href="/tolker/ny" icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  const addSupplier = (
    <LinkButton href="/tolker/leverandorer/ny" variant="secondary" icon={<PlusIcon aria-hidden />}>
      {s("new")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      <HelperRegister
        words="interpreters.list"
        base="/tolker"
        filter={filter}
        languages={languages}
        by={{
          name: "kategori",
          label: t("category"),
          value: filter.category,
          options: interpreterCategories.map((value) => ({ value, label: categories(value) })),
        }}
        next={found.next}
      >
        <InterpreterList
          interpreters={found.rows}
          languages={new Map(languages.map(({ value, label }) => [value, label]))}
          narrowed={narrowed}
          add={add}
        />
      </HelperRegister>
      <Section title={s("title")} actions={from.length > 0 && addSupplier}>
        <SupplierList suppliers={from} add={addSupplier} />
      </Section>
    </Page>
  );
}
