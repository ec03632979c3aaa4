import type { ImportRun } from "@/lib/transfer/types";

const PLACES = {
  people: { page: "/admin/import", route: "/api/import" },
  attendance: { page: "/program/import", route: "/api/attendance/import" },
  dwellings: { page: "/boliger/import", route: "/api/dwellings/import" },
} as const;

/** Where an import is looked at, asked how far it has come, and its rows left out are fetched. */
export function runAddress({ id, kind }: Pick<ImportRun, "id" | "kind">) {
  const { page, route } = PLACES[kind];
  return {
    list: page,
    page: `${page}/${id}`,
    progress: `${route}/${id}/progress`,
    leftOut: `${route}/${id}/left-out`,
  };
}
