/// The packs of `rules/` as they were when this binary was built.
///
/// `files` is written by the `EmbedRules` plug-in; a new rule file needs no Swift.
package enum BuiltinRules {}
