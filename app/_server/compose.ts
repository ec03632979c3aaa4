import "server-only";
import "@/lib/composition";
