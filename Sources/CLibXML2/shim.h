#pragma once
#include <libxml/xmlversion.h>
/* Debian's libxml2 is built with ICU, whose headers clash with Foundation's own copy. Only the tail of
   one structure depends on it, which is never touched from Swift. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

/* The reader counts depth itself; libxml2's own bound, a global variable, is put out of its way. */
static inline void countermand_allow_depth(unsigned int depth) { xmlParserMaxDepth = depth; }

/* xmlFree is a variable of function type, which Swift does not take for safe to read. */
static inline void countermand_free(void *memory) { xmlFree(memory); }
