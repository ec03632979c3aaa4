import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";
import type { Role } from "@/lib/platform/context";

const PLACES = [
  { key: "guidance.board", href: "/veiledning" },
  { key: "courses.list", href: "/kurs" },
  { key: "volunteers.list", href: "/frivillige" },
] as const;

/** The way to what goes across the households and has no entry in the menu. */
export async function Places({ roles }: { roles: readonly Role[] }) {
  const guidance = await getTranslations("guidance");
  const t = await getTranslations();
  const open = PLACES.filter(({ href }) => opensPage(href, roles));
  if (open.length === 0) return null;
  return (
    <nav aria-label={guidance("title")}>
      <Row>
        {open.map(({ key, href }) => (
          <AppLink key={href} href={href}>
            {t(`${key}.title`)}
          </AppLink>
        ))}
      </Row>
    </nav>
  );
}
