// One module to import. Type aliases would name the types but hide their members from programs that
// build with MemberImportVisibility, so the stages are exported whole.
@_exported public import BuiltinRules
@_exported public import GuidanceContradictions
@_exported public import GuidanceDirectives
@_exported public import GuidanceIndex
@_exported public import GuidanceIngest
@_exported public import GuidanceReports
@_exported public import GuidanceRules
