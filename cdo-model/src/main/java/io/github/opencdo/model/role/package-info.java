/**
 * Posts that schemes create: role types, how many holders they have, and who answers for what.
 *
 * <p>Read {@link io.github.opencdo.model.role.RoleType} and {@link io.github.opencdo.model.role.StandardRoles}.
 */
@NullMarked
package io.github.opencdo.model.role;

import org.jspecify.annotations.NullMarked;
