import { AppLink } from "@/app/_ui/kit/app-link";

/** Someone whose page is led to, from the list of programmes of a case. */
export type LinkedPerson = { base: string; personId: string; name: string };

/** The way to a page about someone: short to see, with the name to hear. */
export function PersonLink({ href, label, of }: { href: string; label: string; of: string }) {
  return (
    <AppLink href={href}>
      <span aria-hidden="true">{label}</span>
      <span className="sr-only">{of}</span>
    </AppLink>
  );
}
